using Microsoft.AspNetCore.Mvc;
using Microsoft.OpenApi.Models;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

var coupons = app.MapGroup("/coupons").WithTags("Coupons");

coupons.MapPost("/", (CouponRequest r) => Results.Created($"/coupons/{r.Code}", r))
    .WithSummary("Creates a coupon")
    .WithDescription("Creates a coupon code that gives customers of the webshop a percentage off their next purchase.");

coupons.MapDelete("/{code}", (string code) => Results.NoContent())
    .WithDescription("Withdraws a coupon. Customers who have received the code can no longer redeem it.");

app.MapGet("/reviews", ([FromQuery] int? stars) => Results.Ok())
    .WithDescription("Lists product reviews. Filter with `stars=5` for five-star reviews; reviewers who received a free product are marked.")
    .WithOpenApi(o => new OpenApiOperation(o) { Summary = "Lists reviews" });

app.Run();

record CouponRequest(string Code, int PercentOff);
