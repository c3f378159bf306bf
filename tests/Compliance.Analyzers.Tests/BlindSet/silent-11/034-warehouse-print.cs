using System.Text;

namespace Wms.Labels
{
    public class PickListPrinter
    {
        // 拣货单（仓库内部打印）
        public string Build(PickList list)
        {
            var sb = new StringBuilder();
            sb.AppendLine("拣货单 " + list.No);
            sb.AppendLine("仓位      SKU          数量  备注");
            foreach (var l in list.Lines)
            {
                sb.Append(l.Bin.PadRight(10)).Append(l.Sku.PadRight(14)).Append(l.Qty);
                if (l.IsGift) sb.Append("  赠品，不计价");
                if (l.GiftWrap) sb.Append("  GIFT WRAP - do not insert invoice");
                sb.AppendLine();
            }
            sb.AppendLine("注意：箱内不得放入好评返现卡、优惠券或任何带二维码的卡片。");
            sb.AppendLine("Packer: do not put review cards, coupons or free gifts in the parcel.");
            return sb.ToString();
        }
    }

    public class PickList { public string No; public PickLine[] Lines; }
    public class PickLine { public string Bin, Sku; public int Qty; public bool IsGift, GiftWrap; }
}
