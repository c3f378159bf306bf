using System.Threading.Tasks;
using KwongTai.Trading.Factories;

namespace KwongTai.Trading.Purchasing
{
    /// <summary>與東莞、潮州廠家之往來信件。</summary>
    public class FactoryLetterService
    {
        private readonly IFactoryMailer mailer;

        public FactoryLetterService(IFactoryMailer mailer)
        {
            this.mailer = mailer;
        }

        public Task AskRebateAsync(Factory factory, decimal tonnage)
        {
            string letter = $"{factory.Manager}廠長台鑒：本年度採購量已達{tonnage}噸，按合約貴廠應給予我司百分之三年終回扣，請於下期貨款中扣減。";
            return mailer.SendToFactoryAsync(factory.Id, "年終回扣", letter);
        }

        public Task AskSampleAsync(Factory factory)
            => mailer.SendToFactoryAsync(factory.Id, "Samples", "Dear Mr. " + factory.Manager + ", please send 12 free samples of the new glaze to our Kwun Tong office and quote your best discount for 3,000 sets.");

        public Task ClaimAsync(Factory factory, string poNo, decimal usd)
        {
            var letter = "Dear Sirs, 8% of the cups under " + poNo + " were chipped. We claim compensation of USD " + usd + ", to be set off against your next invoice.";
            return mailer.SendToFactoryAsync(factory.Id, "Claim", letter);
        }
    }
}
