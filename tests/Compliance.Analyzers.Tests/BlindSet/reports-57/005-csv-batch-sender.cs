using CsvHelper;
using System.Globalization;
using System.IO;
using System.Net.Mail;

internal static class BatchSender
{
    const string Subject = "Quick question about your cutting board";

    const string TemplateA = "Hello {0},\n\nthe oil in the box is food grade. Rub it in before first use and dry overnight.";
    const string TemplateB = "Hello {0},\n\nloved it? Tell the world on the product page! Hated it? Please write to us first instead of posting."; // expect: BSM2003|BSM2002
    const string TemplateC = "Hello {0},\n\nmy own site has the matching knife block for less than what Amazon charges: oakandedge.shop"; // expect: BSM1007|BSM3001|BSM3003|BSM1001

    public static void Run(string csvPath, char kind)
    {
        using var reader = new CsvReader(new StreamReader(csvPath), CultureInfo.InvariantCulture);
        using var smtp = new SmtpClient("localhost", 2525);
        foreach (var row in reader.GetRecords<BuyerRow>())
        {
            var text = string.Format(kind switch { 'A' => TemplateA, 'B' => TemplateB, _ => TemplateC }, row.Name);
            smtp.Send(new MailMessage("shop@oak.example", row.RelayAddress, Subject, text));
        }
    }

    public record BuyerRow(string Name, string RelayAddress, string OrderId);
}
