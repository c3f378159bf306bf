namespace PawKitchen.Legacy
{
    public class MailBodies
    {
        public string Get(Order order, string url)
        {
            // expect@+5: BSM1002
            // expect@+5: BSM2006
            return $@"<div>
<h3>Hello {order.BuyerName}</h3>
<p>your pressure cooker must be washed by hand the first time.</p>
<p>In the envelope is your personal coupon, do not lose it.</p>
<p>Please write a review of the cooker on the product page.</p>
<p>Paw &amp; Kitchen, Shenzhen</p>
</div>";
        }

        public string GetGasket(Order order)
        {
            return $@"<div>
<h3>Hello {order.BuyerName}</h3>
<p>the silicone ring in your box was the wrong size. We post the right ring today, it costs you nothing.</p>
</div>";
        }
    }
}
