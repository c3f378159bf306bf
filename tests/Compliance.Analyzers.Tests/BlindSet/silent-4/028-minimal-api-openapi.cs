using Microsoft.OpenApi.Models;

namespace Hartwell.Web.Api;

public static class VoucherEndpoints
{
    public static RouteGroupBuilder MapVouchers(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/vouchers").WithTags("Vouchers");

        group.MapPost("/", Create)
            .WithSummary("Create a voucher code")
            .WithDescription("Creates a voucher that customers of hartwell-home.example can enter at the checkout to get a percentage or a fixed amount off their next order. Not for Amazon buyers.")
            .WithOpenApi(o =>
            {
                o.RequestBody.Description = "Example: { \"code\": \"SAVE20\", \"percent\": 20, \"note\": \"Give it to customers who leave us a review\" }";
                o.Responses["409"] = new OpenApiResponse { Description = "You have already created this voucher code." };
                return o;
            });

        group.MapGet("/{code}/balance", Balance)
            .WithName("GetGiftCardBalance")
            .WithDescription("What is left on your gift card. Free gift cards given for a complaint are marked 'goodwill'.");

        return group;
    }

    private static IResult Create(VoucherDto dto) => Results.Created($"/vouchers/{dto.Code}", dto);

    private static IResult Balance(string code) => Results.Ok(new { code, balance = 0m });
}
