namespace Sellsmith.Outbox;

public static class StealthTemplates
{
    // "Passes the scanner" according to the agency that sold us these.
    public static readonly string[] Bodies =
    [
        "Hey {name}, a f1ve-st@r rev.iew from you keeps our little shop going!", // expect: BSM2002
        "Hey {name}, we'll drop you a $10 g i f t  c-a-r-d just for being lovely.", // expect: BSM1005
        "Hey {name}, the charger for order {order} is a safer model than the one you got. It comes free of charge, please stop using the old one.",
        "{name}您好，收货后晒个图给个好 评，我们用微·信·红·包返您半价。", // expect: BSM2001
        "{name}您好，加薇❤：deng2024shop，有专人给您开小灶。", // expect: BSM3002|BSM3003
        "{name}您好，充电器的新插头明天寄出，旧插头请停止使用。",
        "Hey {name}, find us at lumo-charge (dot) com, it is all cheaper there.", // expect: BSM3001|BSM3003|BSM1001
    ];

    public static string Pick(int i) => Bodies[i % Bodies.Length];
}
