namespace Nordhaus.Academy.Lessons;

/// <summary>Lessons for new members of the customer care team (internal).</summary>
public static class CareTeamLessons
{
    public static readonly IReadOnlyList<Lesson> All = new List<Lesson>
    {
        new("What you must never write",
            "Team members must never offer a buyer a coupon, a gift card or money for a review. One such message can close our account."),
        new("When a buyer offers a trade",
            "If a buyer says 'refund me and I change my review', solve the problem on its merits and do not mention the review."),
        new("Contact data",
            "Never send a buyer our phone number or e-mail address. All talk stays in the Amazon message thread."),
        new("客服禁语",
            "员工严禁向买家提出好评返现、加微信、删除差评等要求，违者按公司制度处理。"),
    };
}

public sealed record Lesson(string Title, string Text);
