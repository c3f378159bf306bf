using System.Text;
using System.Threading.Tasks;

namespace Zhehai.Procurement.Mail
{
    public class SupplierMailComposer
    {
        private readonly IMailSender _mail;
        private readonly ISupplierRepository _suppliers;

        public SupplierMailComposer(IMailSender mail, ISupplierRepository suppliers)
        {
            _mail = mail;
            _suppliers = suppliers;
        }

        public async Task SendInquiryAsync(int supplierId, PurchasePlan plan)
        {
            var supplier = await _suppliers.GetAsync(supplierId);
            var sb = new StringBuilder();
            sb.AppendLine($"{supplier.ContactName} 经理，您好：");
            sb.AppendLine($"附件是我司 {plan.Month} 月的采购计划，共 {plan.Lines.Count} 个物料。");
            sb.AppendLine("这一批数量比上次多三成，请贵厂按九五折重新报价，并注明含税出厂价。");
            sb.AppendLine("上一批五金件有 2% 毛刺，请按合同扣减货款或补发同等数量。");
            sb.AppendLine("样品请寄到我司宁波仓，快递费到付，打样费可在大货中返还。");
            sb.AppendLine("有疑问请加采购微信 zhehai_cg 或致电 0574-5550123。");
            sb.Append("浙海贸易采购部");

            await _mail.SendAsync(supplier.Email, $"【询价】{plan.Month} 月采购计划 {plan.Number}", sb.ToString());
        }
    }
}
