using System.Collections.Generic;

namespace HouTai.YingXiao
{
    // 后台营销模块：界面文字与权限说明，不发给买家
    public class YingXiaoCaiDan
    {
        public static readonly Dictionary<string, string> CaiDan = new Dictionary<string, string>
        {
            { "yhq", "优惠券管理" },
            { "fx", "返现活动审核" },
            { "hp", "好评率统计" },
            { "cp", "差评预警" },
            { "lp", "赠品库存" },
        };

        public string TiShi(int ma)
        {
            switch (ma)
            {
                case 1: return "优惠券面额必须大于0，请重新输入";
                case 2: return "该返现活动已结束，无法编辑";
                case 3: return "确定要删除选中的评价记录吗？";
                case 4: return "赠品库存不足，请联系仓库补货";
                case 5: return "请先绑定企业微信，再导出差评报表";
                default: return "操作成功";
            }
        }

        public const string GuiZe = "客服规范：禁止向买家索要好评，禁止发送优惠券或返现信息，禁止留微信和电话，违者扣绩效";
    }
}
