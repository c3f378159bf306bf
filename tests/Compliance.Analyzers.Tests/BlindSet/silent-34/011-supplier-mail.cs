using MimeKit;

namespace Calder.Cycles.Purchasing;

public sealed class SupplierLetters(ISupplierMailer mailer)
{
    public Task AskForBetterPrice(Supplier s, int quantity) => mailer.SendAsync(s.Email, "Purchase order and terms",
        $"Dear {s.ContactName}, we intend to take {quantity} wheelsets next quarter. At that volume we expect a discount of 12% on your list price. Please send a new quotation.");

    public Task Claim(Supplier s, string batch) => mailer.SendAsync(s.Email, $"Claim for batch {batch}",
        $"Dear {s.ContactName}, 31 rims of batch {batch} are out of true. Please credit them by bank transfer or with the next invoice, and tell us by phone on which day your inspector comes.");

    public Task ClaimZh(Supplier s, string batch) => mailer.SendAsync(s.Email, $"批次 {batch} 质量索赔",
        $"{s.ContactName} 经理，您厂 {batch} 批次轮圈有 31 只不合格，请在下月货款中扣除或转账赔偿，并告知验货日期。");

    public Task SampleRequest(Supplier s) => mailer.SendAsync(s.Email, "Samples",
        $"Dear {s.ContactName}, could you let us have two free samples of the new hub before we order?");
}
