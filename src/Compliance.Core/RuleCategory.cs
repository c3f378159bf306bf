namespace Compliance;

/// <summary>What a rule is about.</summary>
public enum RuleCategory
{
    /// <summary>Discounts, coupons, compensation, gifts, marketing.</summary>
    Promotion,

    /// <summary>Reviews and seller feedback.</summary>
    Reviews,

    /// <summary>Links, contact details, dealing outside Amazon, personal data.</summary>
    Contact,

    /// <summary>How a seller behaves: cancellations, needless notices, threats, tags, attachments.</summary>
    Conduct,

    /// <summary>The form of a message: emoji, HTML, style, disguised spelling.</summary>
    Form,
}
