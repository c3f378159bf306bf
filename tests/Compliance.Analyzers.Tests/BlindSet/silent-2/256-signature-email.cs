namespace Mail.Identity;
public class AccountEmails
{
    public Task ConfirmAsync(string email, string link) =>
        _sender.SendEmailAsync(email, "Confirm your email", $"Please confirm your account by <a href='{link}'>clicking here</a>.");
    public Task ResetAsync(string email, string code) =>
        _sender.SendEmailAsync(email, "Reset Password", $"Please reset your password using the following code: {code}");
}
