"""Whole reports for tests, in the layouts that Ofsted has printed; places are real, findings are not."""

ILACS = """Inspection of Kent County Council
children’s services
Inspection dates: 3 to 7 November 2025
Lead inspector: Ann Other, His Majesty’s Inspector
Judgement Grade
The impact of leaders on social work
practice with children and families
Good
The experiences and progress of
children who need help and protection
Requires improvement to be good
The experiences and progress of
children in care
Outstanding
The experiences and progress of
children care leavers
Good
Overall effectiveness Good
Services for children who need help and protection have
not improved enough since the focused visit.
\f
Inspection of Kent local authority children’s services
3 to 7 November 2025 2
What needs to improve?1
◼ The quality of plans. (outcome 4, national
framework)
◼ Caseloads. (enabler two, national framework)
The experiences and progress of children who need help and
protection: requires improvement to be good
1. Thresholds are well
understood.
2. Plans are weak.
The experiences and progress of children in care: outstanding
3. Children in care thrive.
\f
Inspection of Kent local authority children’s services
3 to 7 November 2025 3
4. They live with their
brothers and sisters.
The experiences and progress of care leavers: good
5. Care leavers are in touch.
The impact of leaders on social work practice with children and
families: good
6. Leaders know their services.
The Office for Standards in Education, Children’s Services and Skills
Piccadilly Gate
"""

UNGRADED = """Wakefield District Metropolitan Council
Inspection of children’s social care services
Inspection dates: 4 June to 15 June 2018
Lead inspectors: Ann Other HMI and Bea Other HMI
Judgement Grade
The experiences and progress of children who need
help and protection
Inadequate
The experiences and progress of children in care and
care leavers
Requires improvement
to be good
The impact of leaders on social work practice with
children and families.
Inadequate
Overall effectiveness Inadequate
There are serious failures.
What needs to improve
The council must improve the oversight of plans.
The experiences and progress of children who need help and protection
1. Risk is not seen.
The experiences and progress of children in care and care leavers
2. Children wait too long.
The impact of leaders on social work practice with children and families
3. Leaders have not acted.
The Office for Standards in Education, Children’s Services and Skills
"""

SINGLE = """Leeds City Council
Inspection of services for children in need of help and
protection, children looked after and care leavers
and
Review of the effectiveness of the Local Safeguarding Children
Board
Inspection date: 20 January 2015 – 11 February 2015
Report published: 27 March 2015
The overall judgement is that children’s services require
improvement
The judgements on areas of the service that contribute to overall
effectiveness are:
1. Children who need help and protection\tRequires improvement
2. Children looked after and achieving
permanence\tRequires improvement
2.1 Adoption performance\tGood
2.2 Experiences and progress of care
leavers\tRequires improvement
3. Leadership, management and
governance\tGood
\f2
Contents
Executive summary\t3
Recommendations\t5
The Local Safeguarding Children Board (LSCB)\t49
\f3
The local authority
Executive summary
Services have improved since the last inspection.
Recommendations
1. Ensure that plans are clear.
2. Ensure that visits
are timely.
Information about this local authority area
Children living in this area
• Many children live here.
\f4
Inspection judgements about the local authority
Key judgement\tJudgement grade
The experiences and progress of children who need help and
protection\tRequires improvement
Summary
Help is not always timely.
Inspection findings
3. The front door is safe.
Key judgement\tJudgement grade
The experiences and progress of children looked after and
achieving permanence\tRequires improvement
4. Children are looked after.
Graded judgement\tJudgement grade
Adoption performance\tGood
5. Adoption is quick.
Graded judgement\tJudgement grade
The experiences and progress of care leavers\tRequires improvement
6. Care leavers are supported.
Key judgement\tJudgement grade
Leadership, management and governance\tGood
7. Leaders are strong.
\f5
The Local Safeguarding Children Board (LSCB)
The Local Safeguarding Children Board is inadequate
Recommendations
8. Audit more.
\f6
Information about this inspection
The inspection team
Lead inspector: Ann Other HMI
Deputy lead inspector: Bea Other HMI
The Office for Standards in Education, Children’s Services and Skills
"""

FOCUSED_VISIT = """Agora
6 Cumberland Place
15 March 2018
Director of Children’s Services
Dear Director
Focused visit to Leeds City Council children’s services
This letter summarises the findings of a focused visit to Leeds children’s services on
20 and 21 February 2018. The inspectors were Ann Other, HMI, and Bea Other, HMI.
Headline findings
Thresholds are understood. Services remain good.
What needs to improve in this area of social work practice
• The timeliness of visits.
• The quality of plans, including
contingency.
Areas for priority action
The council needs to act on weak supervision.
Main findings
Partners make good referrals.
Yours sincerely
Ann Other
Her Majesty’s Inspector
"""

MONITORING_VISIT = """15 March 2023
Director of Children’s Services
Dear Director
Monitoring visit to Bradford children’s services
This letter summarises the findings of the monitoring visit to Bradford children’s services
on 1 and 2 February 2023. It was the second since services were judged inadequate.
Areas covered by the visit
Inspectors looked at the front door.
Headline findings
Progress is too slow.
Findings and evaluation of progress
Children are seen.
Yours sincerely
Ann Other
His Majesty’s Inspector
"""

JOINT_INSPECTION = """Joint targeted area inspection of the multi-agency response to
initial need and risk in Solihull
Inspection dates: 10 to 14 January 2022
Context
Solihull is a borough.
Headline findings
Children wait too long.
What needs to improve?
• The timeliness of strategy meetings.
Areas for priority action
• The partnership must act.
Main findings
There is a joint commitment.
"""

AREA_SEND = """Local area partnership report
Area SEND inspection of Oldham Local Area Partnership
Inspection dates: 26 to 30 June 2023
Dates of previous inspection: 2 to 6 October 2017
Inspection outcome
The local area partnership’s arrangements lead to inconsistent experiences and outcomes for children
with SEND. The next full reinspection will be within approximately 3 years.
Information about the local area partnership
Oldham Metropolitan Borough Council and NHS Greater Manchester Integrated Care
Board (ICB) are jointly responsible for the planning and commissioning of services.
What is it like to be a child or young person with SEND in this area?
Too many children wait.
What is the area partnership doing that is effective?
◼ Leaders have a strategy.
What does the area partnership need to do better?
◼ Leaders do not act together.
Areas for improvement
Leaders should improve annual reviews.
Local area partnership details
Inspection team
Ann Other, Ofsted HMI Lead inspector Bea Other, CQC Lead inspector
"""

CHILDRENS_HOME = """2647163
Registered provider: A Company Ltd
Full inspection
Inspected under the social care common inspection framework
Information about this children’s home
The home cares for five children.
Inspection dates: 18 and 19 June 2025
Overall experiences and progress of
children and young people, taking into
account
outstanding
How well children and young people are
helped and protected
good
The effectiveness of leaders and managers requires improvement to be good
The home is good for children.
Date of last inspection: 11 July 2024
Overall judgement at last inspection: outstanding
Inspection judgements
Overall experiences and progress of children and young people: outstanding
Staff are trusted.
How well children and young people are helped and protected: good
Risks are known.
The effectiveness of leaders and managers: requires improvement to be good
Leaders are known.
What does the children’s home need to do to improve?
Statutory requirement
This section sets out the actions.
Requirement Due date
Visit each month. (Regulation 44)
18 July 2025
Recommendation
◼ Ask the council for interviews.
Information about this inspection
Inspectors looked closely.
Children’s home details
Registered provider address: Somewhere
Inspector
Ann Other, Social Care Inspector
"""
