namespace Parcelo.Drip;

public class DripSequence
{
    private readonly string _product;

    public DripSequence(string product) => _product = product;

    public IEnumerable<string> MessagesToBuyer()
    {
        yield return $"Your {_product} needs four hours of charging before the first ride.";
        yield return $"Is your {_product} great? Then a glowing review would make our day."; // expect: BSM2003|BSM2002
        yield return "We have a quiet thank-you for everybody who tells Amazon what they think, ask us what it is."; // expect: BSM2001
        yield return "Check the tyre pressure once a month: 50 psi in front, 55 psi at the back.";
        yield return "Scan the QR code below to open our own shop, where the helmets are kept."; // expect: BSM3001|BSM3003|BSM1007
    }

    public IEnumerable<string> MessagesAfterReturn()
    {
        yield return "We received the scooter today and have refunded the full price.";
        yield break;
    }
}
