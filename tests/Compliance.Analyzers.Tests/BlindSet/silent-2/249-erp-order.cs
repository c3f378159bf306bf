namespace Erp.Order;
public class OrderService
{
    public void Check(Order o)
    {
        if (o.Status == 3) throw new UserFriendlyException("订单已退款，不能再次申请退款，请联系客服处理。");
        _memo = "客户要求改差评，已退款30元，微信联系。";
        AddLog(o.Id, "给客户补发了一个赠品，并发送优惠券");
        o.Remark = "送优惠券一张，好评返现已处理";
    }
}
