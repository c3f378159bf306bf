using System.Collections.Generic;

namespace FeedbackHarbor.Gallery;

/// <summary>Templates every new workspace starts with. Sellers copy and edit them.</summary>
public static class DefaultGallery
{
    public static readonly IReadOnlyList<GalleryTemplate> All =
    [
        new("delivered-01", "Delivered, short", "Hi {{first_name}}, your order {{order_id}} is marked as delivered. If the parcel is not with you, answer this message and we will trace it with the carrier."),
        new("delivered-02", "Delivered, warm", "Hi {{first_name}}, hope the {{product_short}} is doing its job! A 5-star rating from you would mean the world to our little team."), // expect: BSM2002
        new("delivered-03", "Win-back", "Hi {{first_name}}, as a thank-you for order {{order_id}} we've put 15% off aside for your next purchase with us."), // expect: BSM1001|BSM1006
        new("delivered-04", "Support first", "Hi {{first_name}}, love it? Tell everyone in a review. Not so much? Write to us first and keep it between us."), // expect: BSM2003
        new("return-01", "Return received", "Hi {{first_name}}, we have received your return for {{order_id}}. The full refund was issued today and reaches your card within five days."),
    ];
}

public record GalleryTemplate(string Key, string Title, string Text);
