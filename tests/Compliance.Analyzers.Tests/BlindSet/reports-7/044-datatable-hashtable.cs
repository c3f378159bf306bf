using System;
using System.Collections;
using System.Data;

namespace WanTong.OMS.Common
{
    public class XiaoXiMoBanBLL
    {
        private static Hashtable ht = new Hashtable();

        static XiaoXiMoBanBLL()
        {
            ht.Add("FaHuoYanWu", "您好，因模具检修，吸尘器配件推迟到下周二发出，若不能等待请告知，我们全额退款。");
            ht.Add("ZengPin", "您好，本店回馈活动：买吸尘器的客户可再领尘袋五个，0元，运费我们出。"); // expect: BSM1005
            ht["ChaPing"] = "您好！差评我们看到了，删除以后补偿您二十美金，说到做到。"; // expect: BSM2001|BSM2004
            ht["TuiHuo"] = "您好，退货标签已附上，寄出后请保留回执，到仓当天退款。";
        }

        public static DataTable MoRenMoBan()
        {
            DataTable dt = new DataTable("MoBan");
            dt.Columns.Add("BianHao", typeof(int));
            dt.Columns.Add("BiaoTi", typeof(string));
            dt.Columns.Add("ZhengWen", typeof(string));
            dt.Rows.Add(1, "滤网", "您好，滤网需晾干后再装回，潮湿时开机会报错E3。");
            dt.Rows.Add(2, "补款", "您好，多付的邮费不走平台了，您留个支付宝，我们直接打给您。"); // expect: BSM1004
            dt.Rows.Add(3, "加盟", "您好，想看更多款式？本店每晚八点直播，吸尘器和扫地机天天上新，记得来逛。"); // expect: BSM1007
            DataRow dr = dt.NewRow();
            dr["BianHao"] = 4;
            dr["BiaoTi"] = "电池";
            dr["ZhengWen"] = "您好，电池含运输限制，只能陆运，预计多花四天，如需取消请回复本消息。";
            dt.Rows.Add(dr);
            return dt;
        }

        public static string Get(string key)
        {
            return ht.ContainsKey(key) ? Convert.ToString(ht[key]) : string.Empty;
        }
    }
}
