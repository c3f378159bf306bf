namespace Sandpiper.Inbox;

public static class MacroSeed
{
    // macros our agents insert into the Amazon buyer chat
    public static readonly List<(string Name, string Text)> Macros =
    [
        ("address", "Could you confirm the apartment number? The carrier could not find your door."),
        ("lower-price", "As a returning customer you can have the second bottle for 9.99 instead of 14.99, just say the word."), // expect: BSM1001
        ("messenger", "Quicker on WhatsApp: +49 151 23456789. I'm there all day."), // expect: BSM3002|BSM3003
        ("feedback", "I see a negative seller feedback from you. Kindly withdraw it first and I will issue the refund afterwards."), // expect: BSM2005|BSM2001
        ("leak", "A leaking cap is covered by the warranty. A new cap ships tomorrow, nothing to pay."),
        ("site", "We have more colors on our own website, have a look at sandpiper dot com."), // expect: BSM3001|BSM3003|BSM1007
    ];
}
