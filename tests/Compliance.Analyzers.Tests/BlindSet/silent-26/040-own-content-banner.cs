namespace Prague.Print.Customisation;

/// <summary>Proofs of custom goods: the text is what the buyer wants to have printed.</summary>
public class ProofMessages
{
    public string Banner(string buyer) =>
        $"Dear {buyer}, please confirm the wording of your vinyl banner: \"GRAND OPENING - 20% OFF EVERYTHING - CALL 01632 960 884\". We print on Monday.";

    public string PetTag(string buyer, string petName, string phone) =>
        $"Dear {buyer}, the tag will read \"{petName}\" on the front and your number {phone} on the back. Is that right?";

    public string QrPlate(string buyer) =>
        $"Dear {buyer}, the QR code you uploaded is too small to be cut in brass. Could you send it in at least 600 pixels?";

    public string Flyers(string buyer) =>
        $"Dear {buyer}, your flyer has a spelling mistake: it says \"Free cofee\" instead of \"Free coffee\". Shall we correct it?";
}
