using System;

class Menu
{
    static readonly (char Key, string Label, string Msg)[] Items =
    {
        ('a', "late", "Heya! The ferry is on strike, your vinyl will be about four days late. Really sorry!"),
        ('b', "hush", "Heya! Whatever happens, don't go to Amazon or file a claim, I'll wire you the cash myself."), // expect: BSM1004|BSM3003
        ('c', "repress", "Heya! The repress of the new album is out, wanna grab a copy from my listings?"), // expect: BSM1007
        ('d', "rate me", "Heya! If you've a sec, feedback on the seller page would be cool, whatever you think."), // expect: BSM2006
        ('e', "scratched", "Heya! A scratched record is no fun, I refunded you. Keep it as a frisbee."),
    };

    static void Main()
    {
        foreach (var (k, label, _) in Items) Console.WriteLine($"{k}) {label}");
        var pick = Console.ReadKey(true).KeyChar;
        var hit = Array.Find(Items, i => i.Key == pick);
        if (hit.Msg is null) { Console.WriteLine("nope"); return; }
        new AmazonInbox().Reply(Console.ReadLine()!, hit.Msg);
    }
}
