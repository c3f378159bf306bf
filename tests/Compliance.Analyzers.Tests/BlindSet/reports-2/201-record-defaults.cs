namespace Alder.Outbox;

public record FollowUpMail(
    string OrderId,
    string Subject = "A small thank-you from Alder",
    string Body = "Hi, we hope the desk stands firm. Post your review on Amazon this week and we refund $15 to you."); // expect: BSM2001

public sealed record ReplacementMail(string OrderId, string Body = "Hi, the new table leg left our warehouse today. There is nothing to pay.");
