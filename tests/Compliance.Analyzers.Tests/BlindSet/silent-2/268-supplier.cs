namespace Purchasing;
public class SupplierMails(IMailer mailer)
{
    public void Ask(string supplier) => mailer.Send(supplier, "Quotation", "Dear Mr. Li, please quote 500 lamps. Is there a discount for 1,000 pieces?");
    public void Urge(string supplier) => mailer.Send(supplier, "催货", "李经理，采购单已逾期三天，请尽快发货。");
}
