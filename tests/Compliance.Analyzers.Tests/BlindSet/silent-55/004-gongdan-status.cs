using System.ComponentModel;

namespace KuaJing.Erp.GongDan
{
    /// <summary>售后工单处理结果</summary>
    public enum ChuLiJieGuo
    {
        [Description("全额退款")] QuanETuiKuan = 1,
        [Description("部分退款（平台内）")] BuFenTuiKuan = 2,
        [Description("免费补发配件")] BuFaPeiJian = 3,
        [Description("发放店铺优惠券（仅限独立站）")] YouHuiQuan = 4,
        [Description("赠送礼品卡（仅限独立站）")] LiPinKa = 5,
        [Description("买家要求返现，已拒绝")] JuJueFanXian = 6,
        [Description("联系买家修改差评（禁用）")] GaiPing = 99,
    }

    public class GongDanGuiZe
    {
        public bool YunXu(ChuLiJieGuo jieGuo, string pingTai)
        {
            if (pingTai == "Amazon" && jieGuo is ChuLiJieGuo.YouHuiQuan or ChuLiJieGuo.LiPinKa or ChuLiJieGuo.GaiPing)
                throw new InvalidOperationException("亚马逊订单不得向买家发放优惠券、礼品卡，也不得要求买家修改评价，请选择退款或补发。");
            return true;
        }

        public string TiShi(ChuLiJieGuo jieGuo) => jieGuo switch
        {
            ChuLiJieGuo.JuJueFanXian => "已记录：买家要求返现，客服已按规定拒绝。",
            ChuLiJieGuo.BuFaPeiJian => "补发单已生成，等待仓库出库。",
            _ => "处理完成",
        };
    }
}
