using Microsoft.AspNetCore.Http.HttpResults;

var app = WebApplication.CreateBuilder(args).Build();

app.MapPost("/carts/{id}/coupon", Results<Ok, ProblemHttpResult> (string id, CouponInput input, ICarts carts) =>
{
    var outcome = carts.Apply(id, input.Code);
    return outcome switch
    {
        CouponOutcome.Unknown => TypedResults.Problem("The coupon code does not exist.", statusCode: 404),
        CouponOutcome.Expired => TypedResults.Problem("The coupon has expired, the discount was not applied.", statusCode: 410),
        CouponOutcome.GiftMissing => TypedResults.Problem("The free gift for this coupon is out of stock.", statusCode: 409),
        _ => TypedResults.Ok(),
    };
});

app.MapPost("/reviews", Results<Created, ProblemHttpResult> (ReviewInput input, IReviews reviews) =>
{
    if (!reviews.HasBought(input.CustomerId, input.Sku))
        return TypedResults.Problem("Only customers who bought the product can leave a review.", statusCode: 403);
    if (reviews.Exists(input.CustomerId, input.Sku))
        return TypedResults.Problem("A review already exists, edit or delete it first.", statusCode: 409);
    return TypedResults.Created($"/reviews/{reviews.Add(input)}");
});

app.Run();
