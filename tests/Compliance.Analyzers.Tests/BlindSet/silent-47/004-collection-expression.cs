using System.Collections.Immutable;

namespace Feedwell.Agency;

/// <summary>Eval prompts for the classifier that reads sellers' drafts.</summary>
public static class ClassifierPrompts
{
    public static readonly ImmutableArray<string> FewShot =
    [
        "Decide whether the draft offers a gift card, a discount or any other value for a review. Answer YES or NO.",
        "Label drafts that ask the buyer to remove a negative review as REVIEW_REMOVAL.",
        "A draft that says 'leave us five stars' gets the label POSITIVE_SOLICITATION.",
        "Texts that move the buyer to WhatsApp, WeChat or a web shop get the label OFF_PLATFORM.",
    ];

    public const string SystemPrompt =
        "You are a compliance reviewer for Amazon sellers. Never write messages that contain coupon codes, free gifts or requests for positive reviews.";
}
