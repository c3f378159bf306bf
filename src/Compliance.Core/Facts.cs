namespace Compliance;

/// <summary>Who started the conversation that the message belongs to.</summary>
public enum Initiator
{
    /// <summary>Not known. Judged as <see cref="Seller"/>.</summary>
    Unknown = 0,

    /// <summary>The seller writes first.</summary>
    Seller,

    /// <summary>The message answers the buyer, in the buyer's thread.</summary>
    Buyer,
}

/// <summary>What the buyer asked for in the message that is answered.</summary>
public enum BuyerRequest
{
    /// <summary>Not known. Judged as <see cref="None"/>.</summary>
    Unknown = 0,

    /// <summary>Nothing of value, or nothing at all.</summary>
    None,

    /// <summary>A discount, a coupon or a lower price.</summary>
    Discount,

    /// <summary>Compensation, or the difference after a drop in price.</summary>
    Compensation,

    /// <summary>A telephone number, an e-mail address or another way to talk.</summary>
    Contact,

    /// <summary>To buy outside Amazon.</summary>
    DirectSale,

    /// <summary>Something in exchange for writing, changing or removing a review.</summary>
    ReviewTrade,
}

/// <summary>A fact that may not be known.</summary>
public enum Answer
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>It is not so.</summary>
    No,

    /// <summary>It is so.</summary>
    Yes,
}

/// <summary>How closely the policy follows Amazon's published exceptions.</summary>
public enum Profile
{
    /// <summary>Amazon's published rules, with their exceptions.</summary>
    Standard = 0,

    /// <summary>No benefit of the doubt: vague compensation and every request for a review are prohibited.</summary>
    Strict,
}

/// <summary>
/// How the message is sent: the message types of the Selling Partner API (Messaging v1, model of 5 August 2026), free text, or paper.
/// </summary>
public enum MessageKind
{
    /// <summary>Not known. Judged as <see cref="FreeText"/>.</summary>
    Unknown = 0,

    /// <summary>Free text in Buyer-Seller Messaging.</summary>
    FreeText,

    /// <summary>confirmCustomizationDetails.</summary>
    ConfirmCustomizationDetails,

    /// <summary>confirmDeliveryDetails.</summary>
    ConfirmDeliveryDetails,

    /// <summary>confirmOrderDetails.</summary>
    ConfirmOrderDetails,

    /// <summary>confirmServiceDetails (Home Services).</summary>
    ConfirmServiceDetails,

    /// <summary>digitalAccessKey.</summary>
    DigitalAccessKey,

    /// <summary>unexpectedProblem.</summary>
    UnexpectedProblem,

    /// <summary>A card or leaflet in the parcel.</summary>
    PackageInsert,
}
