using System.Net.Mail;

namespace Brightfold.Procurement;

public class SupplierMailer
{
    private readonly SmtpClient _smtp;
    public SupplierMailer(SmtpClient smtp) => _smtp = smtp;

    public void AskForRebate(Supplier s, int units)
    {
        var mail = new MailMessage("purchasing@brightfold.example", s.Email)
        {
            Subject = $"Volume rebate for PO {s.LastPo}",
            Body = $"Dear {s.ContactName},\n\nwith this order we reach {units} units in the quarter. According to our frame contract a rebate of 4% is due. " +
                   "Please send the credit note together with your next invoice.\n\nBest regards\nPurchasing, Brightfold"
        };
        _smtp.Send(mail);
    }

    public void ClaimDefects(Supplier s, int defective)
    {
        var mail = new MailMessage("purchasing@brightfold.example", s.Email)
        {
            Subject = "Defective hinges, request for compensation",
            Body = $"Dear {s.ContactName},\n\n{defective} hinges of lot {s.LotNo} broke in our incoming test. We ask for compensation of the inspection cost " +
                   "and for a free replacement lot. Samples go to your factory by courier today. You can call our quality engineer on +49 40 5550 118.\n\nBest regards\nPurchasing, Brightfold"
        };
        _smtp.Send(mail);
    }
}
