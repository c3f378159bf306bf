using System;
using System.Collections.Generic;
using System.Linq;

namespace QianCheng.Crm.Data
{
    public class Script
    {
        public int Id { get; set; }
        public string Scene { get; set; }
        public string Content { get; set; }
    }

    public class BuyerScriptRepository
    {
        private static readonly Script[] Items =
        {
            new Script { Id = 101, Scene = "尺码不合", Content = "您好，您可以在30天内免费退货，退货标签在“我的订单”中打印，收到退件后两天内退款。" },
            new Script { Id = 102, Scene = "催评", Content = "您好，上周给您发过消息，还没看到您的评价，麻烦今天抽空写一下吧。" }, // expect: BSM2006
            new Script { Id = 103, Scene = "返现", Content = "您好，留评之后把截图发过来，我们给您返现十美金。" }, // expect: BSM2001|BSM1004
            new Script { Id = 104, Scene = "商品咨询", Content = "您好，这款充电器支持100-240V电压，在日本可以直接使用。" },
            new Script { Id = 105, Scene = "撤销反馈", Content = "您好，店铺那条负面反馈能否请您撤销？撤销后我们额外退您30%的货款。" }, // expect: BSM2005|BSM2001
            new Script { Id = 106, Scene = "新品", Content = "您好，本店秋季新款卫衣刚刚上架，欢迎进店选购。" }, // expect: BSM1007
            new Script { Id = 107, Scene = "退款到账", Content = "您好，退款已于今天原路退回，到账时间以银行为准。" }
        };

        public Script Find(int id) => Items.FirstOrDefault(x => x.Id == id);

        public IEnumerable<Script> ByScene(string scene) =>
            Items.Where(x => x.Scene.Contains(scene, StringComparison.Ordinal));
    }
}
