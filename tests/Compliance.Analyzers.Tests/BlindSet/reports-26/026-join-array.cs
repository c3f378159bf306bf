namespace Moulin.Papeterie.Courrier;

public class LettreAcheteur
{
    public string ApresVente(string prenom)
    {
        return string.Join(Environment.NewLine,
            "Dear " + prenom + ",",
            "",
            "the fountain pen should first be rinsed with lukewarm water.",
            "Kindly mention in your review that the nib writes smoothly and that we dispatched quickly.", // expect: BSM2002|BSM2006
            "",
            "Moulin Papeterie");
    }

    public string Reappro(string prenom)
    {
        var lignes = new List<string>
        {
            $"Dear {prenom},",
            "the blue ink you looked at is back on our shelves, along with three new shades.", // expect: BSM1007
            "With our compliments",
        };
        return string.Join("\r\n", lignes);
    }

    public string Remboursement(string prenom, decimal montant)
        => string.Join("\n", $"Dear {prenom},", $"£{montant:0.00} has been refunded for the missing ink cartridge.", "Moulin Papeterie");
}
