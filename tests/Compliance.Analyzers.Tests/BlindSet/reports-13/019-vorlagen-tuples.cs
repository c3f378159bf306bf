namespace Adler.Marktplatz.Vorlagen;

public static class Vorlagenliste
{
    // (Schlüssel, Sprache, Text an den Käufer)
    public static readonly (string Key, string Lang, string Text)[] Alle =
    {
        ("versand.verspaetet", "en", "Your coffee grinder is waiting at the Frankfurt hub; it will reach you on Monday."),
        ("nachfass.1", "en", "If you are one hundred percent satisfied, then and only then please rate the grinder."), // expect: BSM2003|BSM2002
        ("nachfass.2", "en", "Anyone who recommends our grinder to a friend receives 5 euro for each new customer."), // expect: BSM1006|BSM1004|BSM1001
        ("rueckgabe.1", "en", "Please open the return in your Amazon account, choose 'item defective' and use the label shown there."),
        ("rueckgabe.2", "en", "Do not open an A-to-z claim, please; transfer of 20 euro to your bank account is possible at once."), // expect: BSM1004|BSM1003|BSM3003
        ("newsletter", "en", "Want to hear first about offers? Send us your private e-mail and we put you on the list."), // expect: BSM3002|BSM1007|BSM1001
    };
}
