using System.Threading.Tasks;

namespace Kuanghua.Procurement
{
    public class VendorNotice
    {
        private readonly IVendorMailer _vendorMailer;

        public VendorNotice(IVendorMailer vendorMailer)
        {
            _vendorMailer = vendorMailer;
        }

        public Task RequestQuotationAsync(Vendor vendor, string partNo, int quantity) =>
            _vendorMailer.SendToVendorAsync(vendor.Email,
                $"詢價單：{partNo}",
                $"{vendor.Name} 業務窗口您好：本公司擬向貴廠採購 {partNo} 共 {quantity} 件，請提供量大的折扣價，並附兩件免費樣品。貨款以電匯支付，報價請寄至採購部信箱。");

        public Task DefectClaimAsync(Vendor vendor, string purchaseNo, int count) =>
            _vendorMailer.SendToVendorAsync(vendor.Email,
                $"採購單 {purchaseNo} 不良品索賠",
                $"{vendor.Name} 品保窗口您好：採購單 {purchaseNo} 進料檢驗發現 {count} 件不良，請貴廠於下批貨補償或開立折讓單。");
    }

    public record Vendor(string Name, string Email);
}
