using System.Net.Mail;

// monthly mail to our factory in Yiwu, not for customers
class SupplierMail
{
    static void Main(string[] a)
    {
        var supplierEmail = "sales@yiwu-factory.example";
        var qty = int.Parse(a[0]);
        var body = "Dear Ms. Chen,\n\n" +
            $"we would like to reorder {qty} pcs of the silicone lids, model SL-4.\n" +
            "Last time you gave us 8% discount for 1000 pcs, can we have the same price again?\n" +
            "The deposit comes by bank transfer as usual, please send the proforma invoice.\n" +
            "If there is a question add me on WeChat, ID jonas_lids.\n" +
            "Two cartons of the last lot had scratches, what compensation can the factory offer?\n\n" +
            "Best, Jonas";
        var m = new MailMessage("jonas@lids.example", supplierEmail, "Purchase order " + DateTime.Now.ToString("yyyyMM"), body);
        new SmtpClient("smtp.lids.example").Send(m);
        Console.WriteLine("PO mailed to supplier");
    }
}
