namespace Compliance;

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
