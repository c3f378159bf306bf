namespace Muehle.Post;

public sealed class BriefSchreiber
{
    public string NachLieferung(string vorname, string artikel) =>
        string.Format("Hello {0}, enjoy your {1}! Take {2} percent off anything else from our mill, only for you.", vorname, artikel, 20); // expect: BSM1001

    public string Rueckgabe(string vorname, string betrag) =>
        string.Concat("Hello ", vorname, ", we have refunded ", betrag, " EUR for the torn bag of flour.");

    public string Kontakt(string vorname) =>
        string.Join(" ", "Hello " + vorname + ",",
            "instructions for the grain mill are too long for this message.",
            "Mail me at hanna@muehle-post.example and I send them.", // expect: BSM3002|BSM3003
            "Hanna");

    public string Gratis(string vorname) =>
        "Hello #NAME#, reply YES and we add a bag of spelt flour, free, to thank you.".Replace("#NAME#", vorname); // expect: BSM1005

    public string Zahlung(string vorname) =>
        string.Concat("Hello ", vorname, ", a second mill? ", "Pay by bank transfer without Amazon in between and we both save the fee."); // expect: BSM3003|BSM1001
}
