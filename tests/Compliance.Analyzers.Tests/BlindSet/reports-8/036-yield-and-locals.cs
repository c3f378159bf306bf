using System;
using System.Collections.Generic;

namespace Xixiang.Tasks.Messaging
{
    public class WeeklyCampaign
    {
        public IEnumerable<OutMessage> Build(IEnumerable<PastBuyer> buyers)
        {
            const string lead = "Hello again from Xixiang Pets! ";
            foreach (var b in buyers)
            {
                if (b.BoughtFountain)
                {
                    string filterHint = lead + "The filter of your fountain should be rinsed once a week, otherwise the pump becomes loud.";
                    yield return new OutMessage(b.OrderId, filterHint);
                }

                var promo = lead
                    + $"We have just launched a new " // expect: BSM1007
                    + $"automatic feeder, and {b.PetName} will love it. "
                    + "Search for \"XX Feeder Pro\" on Amazon and order yours.";
                yield return new OutMessage(b.OrderId, promo);

                if (DateTime.UtcNow.Month == 6)
                {
                    var prime = $"{b.PetName}的主人您好，会员日结束前记得到猫砂盆页面领取{b.CouponPercent}%优惠券。"; // expect: BSM1002
                    yield return new OutMessage(b.OrderId, prime);
                }
            }
        }
    }

    public record PastBuyer(string OrderId, string PetName, bool BoughtFountain, int CouponPercent);
    public record OutMessage(string OrderId, string Text);
}
