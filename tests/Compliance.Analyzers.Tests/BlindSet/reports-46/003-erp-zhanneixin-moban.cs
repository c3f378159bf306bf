using System;
using System.Collections.Generic;
using SqlSugar;

namespace YiHai.Erp.Amazon.ZhanNeiXin
{
    /// <summary>站内信默认模板，新开店铺时自动写入</summary>
    public class MoRenMoBanService
    {
        private readonly ISqlSugarClient _db;
        public MoRenMoBanService(ISqlSugarClient db) { _db = db; }

        public void ChuShiHua(long dianPuId)
        {
            var list = new List<ZhanNeiXinMoBan>
            {
                new ZhanNeiXinMoBan { DianPuId = dianPuId, MingCheng = "物流延误", NeiRong = "您好，您的订单{订单号}因航班取消延误，预计{日期}送达。如您不愿等待，我们可为您全额退款。" },
                new ZhanNeiXinMoBan { DianPuId = dianPuId, MingCheng = "签收关怀", NeiRong = "您好，{商品名}用着还顺手吗？喜欢的话，麻烦给个五星好评支持一下小店，感激不尽！" }, // expect: BSM2002|BSM2003
                new ZhanNeiXinMoBan { DianPuId = dianPuId, MingCheng = "复购", NeiRong = "您好，老客户再买{商品名}可享八五折，这条消息就是凭证。" }, // expect: BSM1001|BSM1006
                new ZhanNeiXinMoBan { DianPuId = dianPuId, MingCheng = "差评跟进", NeiRong = "您好，问题已经为您处理好了，能否抽空把那条一星评价改一改？" }, // expect: BSM2004
                new ZhanNeiXinMoBan { DianPuId = dianPuId, MingCheng = "发票", NeiRong = "您好，订单{订单号}的发票已随本消息附上，请查收。" },
            };
            _db.Insertable(list).ExecuteCommand();
        }
    }
}
