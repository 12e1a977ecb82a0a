finding-shoes_tight = Are your shoes tight?
    .short = your shoes are tight
    .not = your shoes are not tight
    .why = Tight shoes hold the toes in a cramped position and press on the nerve to the sole.

finding-shoes_high_heels = Do you wear high heels on most days?
    .short = you wear high heels on most days
    .not = you do not wear high heels on most days
    .why = In high heels the calf works in a shortened position for hours, and a short calf cramps more easily.

finding-shoes_worn_out = Are your shoes worn out, or do they give little support?
    .short = your shoes are worn out or give little support
    .not = your shoes give good support
    .why = Without support the small foot muscles and the calf have to hold the arch all day.

finding-tight_clothing = Does anything tight press on the leg, such as socks, boots or trousers?
    .short = tight clothes or socks press on the leg
    .not = no tight clothes or socks press on the leg
    .why = A tight band can press on a nerve or slow the blood on its way back. It is easy to change.

finding-tight_bedding = Does the bedding press your feet down?
    .short = the bedding presses your feet down
    .not = the bedding does not press your feet down
    .why = A tucked-in sheet points the toes and shortens the calf, which is just the position in which night cramp starts.
