using System.Data;

namespace ERP.DingDan
{
    public partial class FrmDingDan
    {
        // 注意：以前这里会给买家发“好评返现”的消息，2021年已下线，禁止恢复
        // 不允许在站内信里放优惠券、微信、外链
        private void HuoQuShuJu(DataTable dtDingDan)
        {
            /* 老逻辑：
             * strMsg = "亲，给五星好评送您礼品卡";
             * FaSong(strMsg);
             */
            foreach (DataRow dr in dtDingDan.Rows)
            {
                string strZhuangTai = dr["ZhuangTai"].ToString();
                if (strZhuangTai == "已退款")
                    dr["BeiZhu"] = "已全额退款";
                else if (strZhuangTai == "差评")
                    dr["BeiZhu"] = "有差评，转主管";
                else
                    dr["BeiZhu"] = "";
            }
        }
        // TODO: 优惠券报表
    }
}
