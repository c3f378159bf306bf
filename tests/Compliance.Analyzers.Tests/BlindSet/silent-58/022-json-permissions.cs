using System.Text.Json;

namespace Sinobridge.Gateway;

public static class MenuSeed
{
    private const string MenuJson = """
        {
          "menus": [
            { "key": "promo.coupon", "title": "优惠券管理", "children": [ "新建优惠券", "批量发券", "核销记录" ] },
            { "key": "promo.cashback", "title": "返现活动", "children": [ "活动列表", "返现审核" ] },
            { "key": "review", "title": "评价管理", "children": [ "差评预警", "好评统计", "评价删除记录" ] },
            { "key": "member", "title": "会员中心", "children": [ "积分规则", "抽奖活动", "会员等级" ] }
          ]
        }
        """;

    private const string PermissionJson = """
        {
          "permissions": [
            { "name": "Coupons.Create", "displayName": "Create coupons" },
            { "name": "GiftCards.Issue", "displayName": "Issue gift cards" },
            { "name": "Reviews.Delete", "displayName": "Delete product reviews" }
          ]
        }
        """;

    public static JsonDocument Menus() => JsonDocument.Parse(MenuJson);
    public static JsonDocument Permissions() => JsonDocument.Parse(PermissionJson);
}
