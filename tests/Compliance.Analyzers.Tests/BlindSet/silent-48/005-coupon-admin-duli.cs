using Microsoft.AspNetCore.Mvc;

namespace DuLiZhan.Admin.Controllers;

/// <summary>独立站后台：优惠券管理（与亚马逊无关）</summary>
[ApiController, Route("admin/coupon")]
public class YouHuiQuanController : ControllerBase
{
    private readonly ICouponStore _store;
    public YouHuiQuanController(ICouponStore store) => _store = store;

    [HttpPost("create")]
    public async Task<ApiResult> Create([FromBody] CouponInput input)
    {
        if (input.Percent is < 1 or > 90)
            return ApiResult.Fail("折扣力度必须在 1% 到 90% 之间");
        if (await _store.ExistsAsync(input.Code))
            return ApiResult.Fail("优惠码已存在，请更换");
        if (input.GiftSku != null && !await _store.HasStockAsync(input.GiftSku))
            return ApiResult.Fail("赠品库存不足，无法创建买赠活动");

        await _store.AddAsync(input);
        return ApiResult.Ok("优惠券创建成功");
    }

    [HttpPost("disable/{id:long}")]
    public async Task<ApiResult> Disable(long id)
    {
        await _store.DisableAsync(id);
        return ApiResult.Ok("优惠券已停用，已领取的用户仍可使用");
    }
}
