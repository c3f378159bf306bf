namespace Zephyr.Kefu;

/// <summary>Autoresponder for Amazon buyer threads (站内信自动回复).</summary>
public static class AutoResponder
{
    public static readonly string[] Answers =
    {
        "Hello, the remote needs two AAA batteries, which are in the lid compartment.",
        "Hello, a little thank-you: 1O % 0ff with the c.o.u.p.o.n we keep for you, just ask.", // expect: BSM1002|BSM1001
        "Hello, add us on W h a t s A p p, plus four four 7911 one two three 456.", // expect: BSM3002|BSM3003
        "Hello, we would love a f1ve-st@r rev1ew from you.", // expect: BSM2002
        "您好，遥控器的电池在盒盖夹层里，请您再找一下。",
        "您好，加薇❤信 zephyr2020 领取小福利。", // expect: BSM3002|BSM3003
        "您好，晒个五*星*好*评，返 现 五 美 金。", // expect: BSM2001
        "您好，需要补寄电池请直接回复本消息。",
    };
}
