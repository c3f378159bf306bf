namespace Shop.Api;
[ApiController]
public class CouponController : ControllerBase
{
    [HttpPost]
    public async Task<ResponseDto> ApplyCoupon(string code)
    {
        _response.Message = "Coupon applied, you saved 10% on your order!";
        _response.DisplayMessage = "Enter a coupon code to get a discount.";
        return _response;
    }
    [HttpGet] public IActionResult Get() => Ok("Please contact us at support@shop.com or call 1-800-555-0100.");
}
