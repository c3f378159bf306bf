namespace Duinzicht.Tenten.Antwoorden;

/// <summary>
/// Builds replies to Amazon buyers. The old version wrote "Leave us a 5-star review and get 10% off your next tent";
/// that sentence was removed in March after the warning from Seller Performance.
/// </summary>
public class TentReplies
{
    // NEVER again: "Contact us on WhatsApp +31 ... for a faster answer"
    // 禁止：好评返现、加微信、优惠券
    public string BentPole(string name) => $"Dear {name}, a new pole was posted to you this afternoon at no charge.";

    /* Marketing asked for: "Your exclusive voucher code is TENT20".
       Declined, see ticket 4711. */
    public string LeakingSeam(string name) =>
        $"Dear {name}, the seam ought not to leak. Please choose between an exchange and a full refund, both of which cost you nothing.";

    public string Season(string name) => $"Dear {name}, a tent should be dried before it is packed away for the winter.";
}
