using System.Net.Mail;

namespace Sparhaus.Banking.Notices;

/// <summary>Letters of the savings bank to account holders.</summary>
public class AccountHolderNotices
{
    private readonly SmtpClient _smtp;
    private const string Sender = "no-reply@sparhaus-bank.example";

    public AccountHolderNotices(SmtpClient smtp) => _smtp = smtp;

    public void CardBlocked(AccountHolder h)
    {
        _smtp.Send(Sender, h.Email, "Your debit card is blocked",
            $"Dear {h.FullName}, we have blocked your debit card ending in {h.CardTail} after three wrong PINs. A new card reaches you by post within five working days.");
    }

    public void Chargeback(AccountHolder h, decimal amount)
    {
        var mail = new MailMessage(Sender, h.Email)
        {
            Subject = "Your chargeback has been decided",
            Body = $"Dear {h.FullName}, the chargeback over {amount:N2} EUR was decided in your favour. The amount has been booked to your current account."
        };
        _smtp.Send(mail);
    }

    public void OverdraftInterest(AccountHolder h, decimal rate)
    {
        _smtp.Send(Sender, h.Email, "Interest on your overdraft",
            $"Dear {h.FullName}, from 1 March the interest on the overdraft of your current account will be {rate:N2} % a year.");
    }
}

public record AccountHolder(string FullName, string Email, string CardTail);
