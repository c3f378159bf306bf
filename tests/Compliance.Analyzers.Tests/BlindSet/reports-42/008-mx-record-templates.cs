using System.Collections.Immutable;

namespace Artesania.Mensajes;

public record Plantilla(string Codigo, string Asunto, string Cuerpo);

public static class PlantillasEn
{
    // English texts for amazon.com; the Spanish ones live in PlantillasEs.cs
    public static readonly ImmutableArray<Plantilla> Todas =
    [
        new("HAMMOCK_KNOT", "How to hang your hammock",
            "Hello {nombre}, the hooks must be 3 meters apart. The knot is explained on page 2 of the sheet in the bag."),
        new("HAMMOCK_FRIEND", "For your friend",
            "Hello {nombre}, bring us a friend: once he buys, both of you receive $12 from us."), // expect: BSM1006|BSM1004|BSM1003
        new("HAMMOCK_STAND", "Something for your terrace",
            "Hello {nombre}, our wooden stands and hanging chairs have just arrived, have a look at the rest of our shop."), // expect: BSM1007
        new("HAMMOCK_RETURN", "Your return",
            "Hello {nombre}, the label for your return is ready in Your Orders. We refund when the carrier scans it."),
        new("HAMMOCK_OPINION", "Your opinion",
            "Hello {nombre}, please share your experience with the hammock in a product review on Amazon."), // expect: BSM2006
    ];
}
