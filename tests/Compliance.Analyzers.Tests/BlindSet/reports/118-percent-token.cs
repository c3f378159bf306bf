using Nop.Core.Domain.Messages;
using Nop.Data;

namespace HuiFeng.Plugin
{
    public class 模板安装
    {
        public void 安装(IMessageTemplateService s)
        {
            s.Insert("亚马逊.索取地址", "%买家.姓名%您好，收货地址不完整，请回复补充单元号。");
            s.Insert("亚马逊.会员", "%买家.姓名%您好，您已升级为金牌会员，下次购物享受%会员.折扣%折扣。"); // expect: BSM1006|BSM1001
            s.Insert("亚马逊.返利", "%买家.姓名%您好，确认收货后联系我们领取%返利.金额%返现。"); // expect: BSM1004
            s.Insert("亚马逊.换货", "%买家.姓名%您好，%商品.名称%换货已安排，旧件不用寄回。");
        }
    }
}
