using Furion.DataEncryption;
using Furion.DynamicApiController;
using Furion.FriendlyException;
using Microsoft.AspNetCore.Mvc;
using SqlSugar;
using System.ComponentModel;

namespace LingXun.Application.Yingxiao;

/// <summary>Seller Central 促销：公开优惠券、秒杀、Prime 专享折扣</summary>
public class CouponPromotionService : IDynamicApiController
{
    private readonly ISqlSugarClient _db;

    public CouponPromotionService(ISqlSugarClient db) => _db = db;

    [HttpPost]
    [Description("创建公开优惠券，前台商品页展示绿色标签")]
    public async Task<long> CreateCoupon(CouponInput input)
    {
        if (input.Zhekou is < 5 or > 50)
        {
            throw Oops.Bah("折扣必须在 5% 到 50% 之间");
        }

        if (input.Yusuan < 100)
        {
            throw Oops.Bah("优惠券预算不能低于 100 美元");
        }

        var entity = new CouponEntity
        {
            Title = $"Save {input.Zhekou}% on {input.PinPai} desk lamps",
            Zhekou = input.Zhekou,
            Yusuan = input.Yusuan,
            Kaishi = input.Kaishi,
            Jieshu = input.Jieshu,
            Zhuangtai = "待提交"
        };
        return await _db.Insertable(entity).ExecuteReturnSnowflakeIdAsync();
    }

    [HttpPost]
    [Description("创建促销：买二送一、满减、免运费")]
    public async Task<bool> CreatePromotion(PromotionInput input)
    {
        if (input.Leixing == PromotionLeixing.MaiZeng && string.IsNullOrEmpty(input.ZengpinAsin))
        {
            throw Oops.Bah("买赠活动必须填写赠品 ASIN");
        }

        var neibuMiaoshu = $"{DateTime.Today:yyyyMMdd}-{input.Leixing}-{input.ZhekouMa}";
        return await _db.Insertable(new PromotionEntity { NeibuMiaoshu = neibuMiaoshu, ZhekouMa = input.ZhekouMa }).ExecuteCommandAsync() > 0;
    }
}
