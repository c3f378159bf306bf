using Microsoft.AspNetCore.Identity.UI.Services;

namespace SellerSuite.Web.Accounts;

/// <summary>Mails to the users of our own web application (sellers who registered with us).</summary>
public class AccountMailer(IEmailSender sender)
{
    public Task ConfirmAsync(string email, string link) =>
        sender.SendEmailAsync(email, "Confirm your SellerSuite account", $"Please confirm your account by <a href='{link}'>clicking here</a>.");

    public Task ResetAsync(string email, string link) =>
        sender.SendEmailAsync(email, "Reset your SellerSuite password", $"Follow <a href='{link}'>this link</a> to choose a new password. It is valid for one hour.");

    public Task SeatAddedAsync(string email, string admin) =>
        sender.SendEmailAsync(email, "You were added to a SellerSuite team", $"{admin} has given you a seat. Sign in with your work account.");

    public Task QuotaAsync(string email, int used, int max) =>
        sender.SendEmailAsync(email, "SellerSuite quota", $"Your team has used {used} of {max} message checks this month.");
}
