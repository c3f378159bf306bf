using System.Text;

namespace Cobblestone.Pets.Messaging.Legacy;

public static class LetterWriter
{
    public static string WriteFountainLetter(Buyer b, bool damaged)
    {
        string letter = "";
        letter += $"Dear {b.Name},\r\n";
        letter += "the pump of the fountain hums for the first hour until the air is out.\r\n";

        if (damaged)
        {
            letter += "A new bowl left our warehouse this morning.\r\n";
            letter += "Should you prefer to live with the crack, ";
            letter += "let us agree on a little something "; // expect: BSM1003|BSM3003
            letter += "between the two of us, and no return is opened.\r\n";
        }
        else
        {
            letter += "Rinse the foam filter once a week. ";
            letter += "Our brand-new travel bottle is waiting in our storefront, come and have a look.\r\n"; // expect: BSM1007
        }

        return letter + "Cobblestone Pets";
    }

    public static string WriteFilterLetter(Buyer b) =>
        new StringBuilder("Dear ").Append(b.Name).Append(", ")
            .Append("the filters in your box were two short; both are under way, free of charge. ")
            .Append("And by the way: five golden st") // expect: BSM2002
            .Append("ars under the article would make our whole week.")
            .ToString();
}
