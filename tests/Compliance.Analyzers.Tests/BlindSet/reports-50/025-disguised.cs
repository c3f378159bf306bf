namespace Zephyr.Audio.Outbox;

internal static class BuyerSnippets
{
    public static string Pairing => "Hold the button for five seconds until the light turns blue, then choose ZX-40 in the Bluetooth menu.";

    public static string Ask1 => "Hope the earbuds rock! A 5-s.t.a.r r.e.v.i.e.w from you would be awesome."; // expect: BSM2002

    public static string Ask2 => "Could you kindly up-date your rev1ew now that the new earbuds work?"; // expect: BSM2004

    public static string Mail => "Write to care (at) zephyr-audio (dot) com and a real person answers."; // expect: BSM3002|BSM3003

    public static string Money => "We can send the money to your P a y P a l instead, it is faster than Amazon."; // expect: BSM1004|BSM3003

    public static string Cash => "\u0043\u0061\u0073\u0068back of $8 is waiting for you, dear buyer. Just tell us where to send it."; // expect: BSM1004

    public static string Warranty => "Your earbuds are covered for two years from the day of purchase; your Amazon order is the proof.";
}
