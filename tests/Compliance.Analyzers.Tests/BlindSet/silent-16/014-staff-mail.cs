using System.Net.Mail;

namespace Parley.Internal;

/// <summary>Weekly mail of the compliance desk to our own support agents.</summary>
public sealed class AgentBriefing(SmtpClient smtp)
{
    private const string Agents = "agents@parley.example";

    public Task SendAsync(int blocked) => smtp.SendMailAsync(new MailMessage("compliance@parley.example", Agents)
    {
        Subject = $"{blocked} drafts stopped last week - what to watch for",
        Body = $"""
            Dear agents,

            the guard stopped {blocked} drafts. Most of them offered a coupon or a gift card after a complaint.
            Remember: never promise a discount on the next order, never ask for a five-star review and
            never pass on the seller's phone number. A refund or a replacement is always fine.

            If a buyer offers to change a review in exchange for money, do not accept; tell your team lead.

            Compliance desk
            """,
    });
}
