namespace Compliance;

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
