namespace Gatewood.Lockers.Letters;

public class LockerLetters
{
    private readonly string _order;
    public LockerLetters(string order) { _order = order; }

    public string CodeLetter(string buyer, string code) =>
        "Hello " + buyer + ",\n" +
        "your key safe (order " + _order + ") was delivered locked by mistake. " +
        "The opening code is " + code + ". Enter it once and set your own code.\n" +
        "Gatewood";

    public string CourierLetter(string buyer, string trackingNo)
    {
        string letter = "Hello " + buyer + ",\n";
        letter += "the parcel " + trackingNo + " waits at the depot of the carrier. ";
        letter += "Please call the carrier with the number on the card in your letter box, or choose a new day in Your Orders. ";
        letter += "If it is sent back to us, you receive a full refund.\n";
        return letter + "Gatewood";
    }

    public string SpareKey(string buyer) =>
        $"Hello {buyer}, one of the two keys that belong to the set was missing. We have posted it today; there is nothing to pay.";
}
